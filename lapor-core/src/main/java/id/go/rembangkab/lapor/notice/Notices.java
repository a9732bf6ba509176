package id.go.rembangkab.lapor.notice;

import java.util.List;

/**
 * Port: the outbox. Notices are written with the commit that causes them and stay until somebody has carried them out, so
 * that each goes out at least once. Implementations are thread-safe.
 */
public interface Notices {
    /**
     * Lists what waits, oldest first.
     *
     * @param limit how many at most
     * @return the notices
     */
    List<Notice> waiting(int limit);

    /**
     * Takes a notice out that was carried out.
     *
     * @param id its id; one that waits no more is no mistake
     */
    void delivered(String id);
}
