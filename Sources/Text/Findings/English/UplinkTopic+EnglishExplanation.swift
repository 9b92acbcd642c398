extension UplinkTopic {
  var englishTitle: String {
    switch self {
    case .ready: "Uplink fit for the show"
    case .noIngest: "No ingest named"
    case .connectOnly: "Only connected"
    case .mayGoLive: "Test stream might be seen"
    case .noKey: "No stream key"
    case .nameUnresolved: "Name not found"
    case .nameServer: "No name server"
    case .refused: "Connection refused"
    case .timedOut: "No answer"
    case .unreachable: "No way to the ingest"
    case .portBlocked: "Port blocked"
    case .tls: "No secure connection"
    case .tlsExpired: "Certificate not valid now"
    case .tlsName: "Certificate for another name"
    case .tlsUntrusted: "Certificate not trusted"
    case .notTLS: "No TLS at this port"
    case .wantsTLS: "The port wants rtmps://"
    case .portal: "Login page of a network"
    case .http: "A web server answered"
    case .notRTMP: "Not an RTMP server"
    case .application: "Application not accepted"
    case .key: "Stream not accepted"
    case .silentClose: "Hung up at the stream key"
    case .denied: "Ended as soon as it began"
    case .nameInUse: "Stream key in use"
    case .stalled: "Connection at a standstill"
    case .closed: "Connection ended by the ingest"
    case .failed: "Uplink test failed"
    case .tooSlow: "Uplink too slow"
    case .unsteady: "Uplink unsteady"
    case .queue: "Stream has to wait"
    case .loss: "Packets lost"
    case .limited: "Held up at an end"
    case .proxy: "Buffer on the way"
    case .certificate: "Certificate about to expire"
    case .deadFamily: "A family of addresses leads nowhere"
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
    case .nameServer:
      """
      The computer asks a name server (DNS) for the address of the ingest, and that one failed or \
      did not answer. The name itself may be right. The computer may be offline, or the network's \
      name server may be down.
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
    case .portBlocked:
      """
      No connection to the port in the address came about, while the same host takes connections \
      at port 443. Company, school and hotel networks often block port 1935, which RTMP uses, and \
      leave 443 open, which web pages use. RTMPS carries the stream through that port.
      """
    case .tlsExpired:
      """
      A certificate proves who a server is, for a certain time, and this computer's clock is outside \
      of it. Either the clock is wrong, or nobody has renewed the certificate. Streaming programs \
      that check it refuse to connect.
      """
    case .tlsName:
      """
      A certificate proves that a server owns its name, and this one is for other names. The address \
      may be misspelt or name a bare IP address, or something on the way answers in the ingest's \
      place. Never send a stream key past such a warning.
      """
    case .tlsUntrusted:
      """
      A certificate is worth as much as whoever signed it, and this computer does not know the \
      signer. Companies and some security programs put certificates of their own into connections \
      to look inside. A server of your own may have signed itself. Never send a stream key past \
      such a warning to a platform.
      """
    case .notTLS:
      """
      An rtmps:// address starts with an encrypted connection (TLS), and what answered at the port \
      speaks another language. The port may be the one for plain RTMP, or a proxy may have \
      answered.
      """
    case .wantsTLS:
      """
      An rtmp:// address starts without encryption, and what answered speaks TLS. The port takes \
      RTMPS: the address must begin with rtmps://.
      """
    case .portal:
      """
      A plain web request to the ingest was sent on to another page. Networks of hotels, trains and \
      cafés do that until somebody has logged in or agreed to their terms. After that, streams may \
      get through, or be blocked all the same.
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
    case .silentClose:
      """
      The connection stood, the application was accepted, and the ingest hung up without an answer \
      when the stream was announced. Most platforms do that when the stream key is wrong or has \
      expired, or when the account may not go live now. Copy the key again.
      """
    case .denied:
      """
      The ingest said that the stream may start and hung up within seconds. Some check the key or \
      the account only then, others let only certain addresses publish. A streaming program would \
      show “live” for a moment and then reconnect without end.
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
      The speed of each second was compared with the others, that of each fifth of a second as well, \
      and the longest time without progress was taken. A speed that varies much has moments that \
      carry nothing, whatever its average; where it varies within each second, a calm quarter of a \
      minute says little of the next one. \
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
      reason. The system's congestion control decides how much: cubic takes every loss for a full \
      line and slows down, bbr hardly minds a few.
      """
    case .limited:
      """
      The system counts for how long the other end would take no more, and for how long its own \
      buffer was full. Where that is a good part of the time, the measured speed is what the ingest \
      or this computer managed. A stream that passed its test holds all the same; only what more the \
      line could carry is not known.
      """
    case .proxy:
      """
      The ingest reports how much it has read, and that falls behind what was acknowledged on the \
      way. Something in between, such as a proxy, a VPN or an accelerator, may take the data and \
      keep it. The measured speed is then the speed to that place, and the ingest may get less.
      """
    case .certificate:
      """
      Encrypted streams need a certificate of the server that is valid. Servers renew theirs by \
      themselves days or weeks before it ends, and this one has not been renewed. After it has \
      ended, streaming programs refuse to connect; a stream that runs goes on.
      """
    case .deadFamily:
      """
      The ingest's name has addresses of both families, IPv4 and IPv6, and one of them leads \
      nowhere from this network. Programs that try that one first wait until they give up, at each \
      start and after each break. The connection itself was made at the other address.
      """
    }
  }
}
