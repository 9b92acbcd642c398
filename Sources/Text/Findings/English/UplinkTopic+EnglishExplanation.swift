extension UplinkTopic {
  var englishTitle: String {
    switch self {
    case .ready: "Uplink fit for the show"
    case .noIngest: "No ingest named"
    case .connectOnly: "Only connected"
    case .mayGoLive: "Test stream might be seen"
    case .noKey: "No stream key"
    case .nameUnresolved: "Name not found"
    case .refused: "Connection refused"
    case .timedOut: "No answer"
    case .unreachable: "No way to the ingest"
    case .tls: "No secure connection"
    case .http: "A web server answered"
    case .notRTMP: "Not an RTMP server"
    case .application: "Application not accepted"
    case .key: "Stream not accepted"
    case .nameInUse: "Stream key in use"
    case .stalled: "Connection at a standstill"
    case .closed: "Connection ended by the ingest"
    case .failed: "Uplink test failed"
    case .tooSlow: "Uplink too slow"
    case .unsteady: "Uplink unsteady"
    case .queue: "Stream has to wait"
    case .loss: "Packets lost"
    case .proxy: "Buffer on the way"
    }
  }

  var englishExplanation: String {
    switch self {
    case .ready:
      """
      A test stream was sent at the pace of a real one, and its queue was watched by the rule that \
      OBS Studio uses: above 700 ms it drops frames. The queue stayed below, and the other figures \
      stayed within their limits. It shows the line of this moment; test again if others start to \
      use it.
      """
    case .noIngest:
      """
      The ingest is the server that takes your stream. None was named, and Airworthy contacts no \
      host unasked, so nothing is known of the uplink. Name one with --ingest.
      """
    case .connectOnly:
      """
      The ingest was connected to: name, port, encryption, protocol and application are right. \
      Nothing was published, because publishing may go live, so the upload speed is not known. A \
      test stream to a server of your own shows it.
      """
    case .mayGoLive:
      """
      This ingest has no known test mode, so a test stream might appear to viewers. Airworthy \
      sends none unless you allow it with --may-go-live. A server of your own is the safe way.
      """
    case .noKey:
      """
      A test stream may be sent, but the ingest wants a stream key and none was given. Give it \
      with --key-stdin or --key-file; it is never shown. Without it only the connection is tested.
      """
    case .nameUnresolved:
      """
      The name in the ingest's address was looked up (DNS) and no address came back. The name may \
      be misspelt, or this computer may be offline. The streaming program would fail in the same \
      place.
      """
    case .refused:
      """
      A computer answers at the address, but nothing takes connections at this port. The port may \
      be wrong, the server may be down, or a firewall may refuse. Compare the address with the one \
      that the platform shows.
      """
    case .timedOut:
      """
      Nothing came back from the ingest before the deadline. Company and hotel networks often \
      block port 1935, which RTMP uses; rtmps:// mostly uses port 443, which they let through. The \
      server may also be down or the address wrong.
      """
    case .unreachable:
      """
      The system knows no way to the ingest's address. The computer may be offline, or a VPN or \
      firewall may have closed the way. Check the connection, then test again.
      """
    case .tls:
      """
      An rtmps:// stream is encrypted with TLS, and no such connection came about, or the server's \
      certificate could not be trusted. A wrong clock, a wrong address, or a proxy that looks into \
      connections may be the reason. Never send a stream key past such a warning.
      """
    case .http:
      """
      The port answered in the language of web servers, not of streams. A proxy, the login page of \
      a hotel network or a wrong address may be the reason. Log in to the network or use another.
      """
    case .notRTMP:
      """
      Something answered that does not speak RTMP, the protocol that carries the stream. The port \
      may belong to another service, or it may want an encrypted connection (rtmps://). Compare \
      the address with the one that the platform shows.
      """
    case .application:
      """
      The address of an ingest ends with the name of an application, such as “app” or “live2”. The \
      ingest turned the connection down there; many servers simply hang up at a wrong one. Copy \
      the address from the platform once more.
      """
    case .key:
      """
      The connection stood, but the ingest did not take the stream, or hung up as soon as it \
      began. Most platforms do that when the stream key is wrong or has expired, or the account \
      may not go live now. Copy the key again and look at the platform's page for the stream.
      """
    case .nameInUse:
      """
      The ingest says that a stream with this key is running already. It may be your own, left on \
      in another program or not yet timed out. If nobody of yours is streaming, somebody else has \
      the key: have the platform issue a new one.
      """
    case .stalled:
      """
      The connection stood and then nothing moved any more. A network that loses packets, a \
      firewall that swallows them or an ingest with too much to do may be the reason. On air the \
      picture would freeze and the stream would end. Repeat the test by cable or on another \
      network.
      """
    case .closed:
      """
      The ingest took the stream and later ended the connection. It may not like the stream's \
      settings, allow only a short test, or have closed for a reason of its own. On air the show \
      would break off, so find out before.
      """
    case .failed:
      """
      The test itself came to an end with an error, which is shown beside it. That is no judgement \
      on the uplink: it may well be fine. Repeat the test.
      """
    case .tooSlow:
      """
      The bitrate that the uplink holds was worked out from a full-speed upload and a test stream, \
      with room to spare for weak moments. It is less than the smallest picture of the platform \
      needs, sound included, so frames would be dropped all the time. If the test stream itself \
      was slower than that, nothing is judged. Wi-Fi and other uploads are the usual reasons.
      """
    case .unsteady:
      """
      The speed of each second was compared with the others, and the longest time without progress \
      was taken. A speed that varies much has moments that carry nothing, whatever its average. \
      Wi-Fi, mobile networks and other traffic on the line are the usual reasons.
      """
    case .queue:
      """
      A test stream was sent at its own pace, and the time that its data waited to be sent was \
      measured. OBS Studio drops frames when more than 700 ms are waiting, and viewers see the \
      picture jump. Lower the bitrate, or find out what else uses the uplink.
      """
    case .loss:
      """
      The system counts the data that it has to send again because packets were lost. Much of that \
      slows the connection down in bursts. Weak Wi-Fi, a full line or a bad cable may be the \
      reason.
      """
    case .proxy:
      """
      The ingest reports how much it has read, and that falls behind what was acknowledged on the \
      way. Something in between, such as a proxy, a VPN or an accelerator, may take the data and \
      keep it. The measured speed is then the speed to that place, and the ingest may get less.
      """
    }
  }
}
