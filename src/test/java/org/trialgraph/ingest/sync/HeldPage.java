package org.trialgraph.ingest.sync;

import java.util.concurrent.CountDownLatch;

/// A page of the registry that is not answered until the test says so.
public final class HeldPage implements Runnable {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Override
    public void run() {
        asked.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns when somebody waits for the page.
    public void awaitAsked() throws InterruptedException {
        asked.await();
    }

    public void release() {
        released.countDown();
    }
}
