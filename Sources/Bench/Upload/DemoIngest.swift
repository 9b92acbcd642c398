internal import Dispatch
internal import Glibc
internal import RTMP
internal import Rig
public import Workers

/// The demo rig's ingest: an RTMP server on loopback that counts and keeps nothing.
public enum DemoIngest {
  /// Serves until the parent closes the worker's standard input; its measurement is the port.
  public static func run(_ channel: WorkerChannel) {
    let finished = DispatchSemaphore(value: 0)
    Task.detached {
      let ingest = RTMPIngest()
      channel.send(WorkerMessage<Int>.hello)
      do throws(IngestError) {
        channel.send(WorkerMessage.measurement(try await ingest.start()))
      } catch {
        channel.send(
          WorkerMessage<Int>.error(WorkerFailure(.uplinkFailed, detail: "\(error)"))
        )
      }
      while !channel.isCancelled { try? await Task.sleep(for: .milliseconds(50)) }
      await ingest.stop()
      channel.send(WorkerMessage<Int>.done)
      finished.signal()
    }
    finished.wait()
  }
}
