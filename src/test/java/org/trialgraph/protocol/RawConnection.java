package org.trialgraph.protocol;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A connection that says what no HTTP client would.
public final class RawConnection implements AutoCloseable {

    /// Milliseconds; only a failing test waits so long.
    private static final int PATIENCE = 30_000;

    private final Socket socket;

    private RawConnection(Socket socket) {
        this.socket = socket;
    }

    public static RawConnection open() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(PATIENCE);
        return new RawConnection(socket);
    }

    public RawConnection send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /// Everything until the service closes the connection.
    public String untilClosed() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /// The first line of the answer.
    public String status() throws IOException {
        var line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c != '\r' && c >= 0;
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
