import Glibc
import SystemPackage
import Testing

@testable import SystemCore

struct OwnedDescriptorTests {
  @Test func `A descriptor is closed when its owner is gone`() async {
    await #expect(processExitsWith: .success) {
      func isOpen(_ number: Int32) -> Bool { fcntl(number, F_GETFD) >= 0 }
      let released = try OwnedDescriptor(opening: "/dev/null", flags: O_RDONLY)
      let number = released.number
      #expect(isOpen(number))
      released.release()
      #expect(!isOpen(number))
      var last: Int32 = -1
      do {
        let scoped = try OwnedDescriptor(opening: "/dev/null", flags: O_RDONLY)
        last = scoped.number
        #expect(isOpen(last))
      }
      #expect(!isOpen(last))
    }
  }

  @Test func `A descriptor is not handed on to programs that are started`() throws {
    let file = try OwnedDescriptor(opening: "/dev/null", flags: O_RDONLY)
    let pipe = try Pipe()
    for number in [file.number, pipe.reading.number, pipe.writing.number] {
      #expect(fcntl(number, F_GETFD) & FD_CLOEXEC != 0)
    }
  }

  @Test func `What can't be opened is an error`() {
    #expect(throws: Errno.noSuchFileOrDirectory) {
      try OwnedDescriptor(opening: "/nonexistent", flags: O_RDONLY).release()
    }
    #expect(throws: Errno.permissionDenied) { try OwnedDescriptor(result: -EACCES).release() }
  }

  @Test func `An unplugged device has its own name`() {
    #expect(Errno.noDevice.rawValue == ENODEV)
  }
}
