// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.complaint.AttachmentCheck;
import id.go.rembangkab.lapor.complaint.Attachments;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.TextRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files in memory. Thread-safe. */
public final class MemoryAttachments implements Attachments {
    private final Map<ComplaintId, Map<String, List<byte[]>>> files = new HashMap<>();

    /** Creates an empty store. */
    public MemoryAttachments() {}

    @Override
    public Received keep(ComplaintId complaint, TextRef name, Content content, Allowance allowed) {
        List<byte[]> pieces = new ArrayList<>();
        Received received =
                AttachmentCheck.copy(content, (piece, length) -> pieces.add(Arrays.copyOf(piece, length)), allowed);
        if (received instanceof Received.Kept) {
            synchronized (files) {
                files.computeIfAbsent(complaint, none -> new HashMap<>()).put(name.id(), List.copyOf(pieces));
            }
        }
        return received;
    }

    @Override
    public boolean read(ComplaintId complaint, TextRef name, Sink to) {
        List<byte[]> pieces;
        synchronized (files) {
            pieces = files.getOrDefault(complaint, Map.of()).get(name.id());
        }
        if (pieces == null) {
            return false;
        }
        pieces.forEach(piece -> to.write(piece, piece.length));
        return true;
    }

    @Override
    public void discard(ComplaintId complaint, TextRef name) {
        synchronized (files) {
            files.getOrDefault(complaint, new HashMap<>()).remove(name.id());
        }
    }

    @Override
    public void erase(ComplaintId complaint) {
        synchronized (files) {
            files.remove(complaint);
        }
    }
}
