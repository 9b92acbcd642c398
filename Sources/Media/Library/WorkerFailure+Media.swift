internal import Rig
internal import Workers

/// Does something with the media libraries; what fails is told as a worker tells it.
func translated<Result>(
  _ body: () throws(MediaError) -> Result
) throws(WorkerFailure) -> Result {
  do throws(MediaError) {
    return try body()
  } catch {
    throw WorkerFailure(.encoderFailed, detail: error.detail)
  }
}
