import Glibc
import SystemPackage
import Testing

@testable import SystemCore

struct OwnedDescriptorTests {
  @Test func `A descriptor is closed when its owner is gone`() throws {
    let pipe = try Pipe()
    let name = try #require(OpenPipes.name(of: pipe.reading.number))
    #expect(OpenPipes.count(name) == 2)
    let copy = OwnedDescriptor(owning: dup(pipe.reading.number))
    do {
      let scoped = OwnedDescriptor(owning: dup(pipe.writing.number))
      #expect(OpenPipes.count(name) == 4)
      #expect(scoped.number >= 0)
    }
    #expect(OpenPipes.count(name) == 3)
    copy.release()
    #expect(OpenPipes.count(name) == 2)
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
      try OwnedDescriptor(opening: "/proc/nonexistent", flags: O_RDONLY).release()
    }
    #expect(throws: Errno.permissionDenied) { try OwnedDescriptor(result: -EACCES).release() }
  }

  @Test func `An unplugged device has its own name`() {
    #expect(Errno.noDevice.rawValue == ENODEV)
  }
}
