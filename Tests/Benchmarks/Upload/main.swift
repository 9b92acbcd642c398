// What filling a link costs: the fast phase of `airworthy bench upload`, without a cap, beside one
// flow of iperf3 on loopback, turn by turn. Prints each turn and the medians of their ratios; leaves
// with 1 when slower or dearer than promised.
import Glibc

let leastThroughput = 0.9
let mostCostPerByte = 1.3
let rounds = 7
let seconds = 5

let program =
  CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : ".build/release/airworthy"

struct Flow {
  let gigabitsPerSecond: Double
  let nanosecondsPerByte: Double

  var told: String {
    "\(gigabitsPerSecond.hundredths) Gbit/s, \(nanosecondsPerByte.hundredths) ns of processor a byte"
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

/// Both in one turn, so that a machine that is slower for a while is so for both.
struct Turn {
  let own: Flow
  let peer: Flow

  var throughput: Double { own.gigabitsPerSecond / peer.gigabitsPerSecond }
  var cost: Double { own.nanosecondsPerByte / peer.nanosecondsPerByte }
}

extension Double {
  var hundredths: Double { (self * 100).rounded() / 100 }
}

extension [Double] {
  var median: Double { sorted()[count / 2] }
}

var turns: [Turn] = []
for round in 0..<rounds {
  guard let own = airworthy(), let peer = iperf3(port: 15201 + round) else {
    print("airworthy or iperf3 could not be run")
    exit(1)
  }
  print("airworthy \(own.told); iperf3 \(peer.told)")
  turns.append(Turn(own: own, peer: peer))
}
let throughput = turns.map(\.throughput).median
let cost = turns.map(\.cost).median
print(
  "throughput \((throughput * 100).rounded()) % of iperf3's (at least \(leastThroughput * 100) %)"
)
print("processor time a byte \(cost.hundredths) times (at most \(mostCostPerByte))")
exit(throughput >= leastThroughput && cost <= mostCostPerByte ? 0 : 1)
