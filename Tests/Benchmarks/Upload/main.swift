// What filling a link costs: the fast phase of `airworthy bench upload`, without a cap, beside one
// flow of iperf3 on loopback, turn by turn. Prints both and their ratios; leaves with 1 when slower
// or dearer than promised.
import Glibc

let leastThroughput = 0.9
let mostCostPerByte = 1.3
let rounds = 3
let seconds = 5

let program =
  CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : ".build/release/airworthy"

struct Flow {
  var gigabitsPerSecond = 0.0
  var nanosecondsPerByte = Double.infinity

  mutating func keepBest(_ other: Flow) {
    gigabitsPerSecond = max(gigabitsPerSecond, other.gigabitsPerSecond)
    nanosecondsPerByte = min(nanosecondsPerByte, other.nanosecondsPerByte)
  }

  func told(_ name: String) -> String {
    let speed = (gigabitsPerSecond * 100).rounded() / 100
    let cost = (nanosecondsPerByte * 1000).rounded() / 1000
    return "\(name): \(speed) Gbit/s, \(cost) ns of processor a byte"
  }
}

/// The run's own processor time counts whole, its paced end and its start-up too.
func airworthy() -> Flow? {
  guard let ingest = DiscardingIngest() else { return nil }
  let server = PThread { ingest.serveOne() }
  guard
    let run = SendingProgram(
      [
        program, "bench", "upload", "--ingest", "rtmp://127.0.0.1:\(ingest.port)/live", "--json",
        "--seconds", "\(seconds)", "--wanted-kbps", "500", "--cap-kbps", "100000000",
      ],
      collectsOrphans: true
    ), let kbps = run.number(after: "goodput_kbps"), let bytes = run.number(after: "acked_bytes")
  else { return nil }
  server.join()
  return Flow(
    gigabitsPerSecond: kbps / 1e6,
    nanosecondsPerByte: run.processorSeconds * 1e9 / bytes
  )
}

func iperf3(port: Int) -> Flow? {
  let server = PThread { _ = SendingProgram(["iperf3", "-s", "-1", "-p", "\(port)"]) }
  usleep(300_000)
  guard
    let run = SendingProgram([
      "iperf3", "-c", "127.0.0.1", "-p", "\(port)", "-t", "\(seconds)", "-J",
    ]), let bytes = run.number(after: "bytes", in: "sum_sent")
  else { return nil }
  server.join()
  return Flow(
    gigabitsPerSecond: bytes * 8 / Double(seconds) / 1e9,
    nanosecondsPerByte: run.processorSeconds * 1e9 / bytes
  )
}

var own = Flow()
var peer = Flow()
for round in 0..<rounds {
  guard let first = airworthy(), let second = iperf3(port: 15201 + round) else {
    print("airworthy or iperf3 could not be run")
    exit(1)
  }
  own.keepBest(first)
  peer.keepBest(second)
}
let throughput = own.gigabitsPerSecond / peer.gigabitsPerSecond
let cost = own.nanosecondsPerByte / peer.nanosecondsPerByte
print(own.told("airworthy"))
print(peer.told("iperf3   "))
print(
  "throughput \((throughput * 100).rounded()) % of iperf3's (at least \(leastThroughput * 100) %)"
)
print("processor time a byte \((cost * 100).rounded() / 100) times (at most \(mostCostPerByte))")
exit(throughput >= leastThroughput && cost <= mostCostPerByte ? 0 : 1)
