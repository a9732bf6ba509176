// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Dropped;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The outbox of a {@link MemoryStore}, which guards it. */
final class MemoryOutbox implements Notices {
    private final Map<String, Notice> notices = new LinkedHashMap<>();
    private final Map<String, Map<String, Delivery>> deliveries = new LinkedHashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();

    void put(Notice notice) {
        if (notices.putIfAbsent(notice.id(), notice) == null) {
            deliveries.forEach((destination, open) -> open.put(notice.id(), fresh(destination, notice)));
        }
    }

    private static Delivery fresh(String destination, Notice notice) {
        return new Delivery(destination, notice, Delivery.Phase.WAITING, 0, Instant.EPOCH, Optional.empty());
    }

    @Override
    public List<Notice> waiting(int limit) {
        return notices.values().stream().limit(limit).toList();
    }

    @Override
    public void subscribe(String destination) {
        deliveries.computeIfAbsent(destination, name -> {
            Map<String, Delivery> open = new LinkedHashMap<>();
            notices.values().forEach(notice -> open.put(notice.id(), fresh(name, notice)));
            return open;
        });
    }

    @Override
    public Set<String> destinations() {
        return new LinkedHashSet<>(deliveries.keySet());
    }

    @Override
    public List<Delivery> claim(String destination, Instant at, Instant until, int limit) {
        Set<String> ahead = new HashSet<>();
        List<Delivery> claimed = new ArrayList<>();
        of(destination).values().stream()
                .filter(delivery -> delivery.phase() == Delivery.Phase.WAITING)
                .filter(delivery -> ahead.add(delivery.notice().complaint()))
                .filter(delivery -> !delivery.next().isAfter(at))
                .sorted(Comparator.comparing(Delivery::next))
                .limit(limit)
                .forEach(delivery -> claimed.add(new Delivery(
                        destination,
                        delivery.notice(),
                        delivery.phase(),
                        delivery.attempts() + 1,
                        until,
                        delivery.problem())));
        claimed.forEach(this::keep);
        return claimed;
    }

    private Map<String, Delivery> of(String destination) {
        return deliveries.getOrDefault(destination, Map.of());
    }

    private void keep(Delivery delivery) {
        of(delivery.destination()).replace(delivery.notice().id(), delivery);
    }

    @Override
    public void delivered(Delivery claimed) {
        takeOut(claimed.destination(), claimed.notice().id());
    }

    private void takeOut(String destination, String notice) {
        if (of(destination).get(notice) != null) {
            of(destination).remove(notice);
            if (deliveries.values().stream().noneMatch(open -> open.containsKey(notice))) {
                notices.remove(notice);
            }
        }
    }

    @Override
    public void postpone(Delivery claimed, Instant next, String problem) {
        String complaint = claimed.notice().complaint();
        change(claimed, now -> {
            of(claimed.destination())
                    .replaceAll((id, other) -> other.notice().complaint().equals(complaint) ? at(other, next) : other);
            return with(at(now, next), Delivery.Phase.WAITING, problem);
        });
    }

    private static Delivery at(Delivery delivery, Instant next) {
        return new Delivery(
                delivery.destination(),
                delivery.notice(),
                delivery.phase(),
                delivery.attempts(),
                next,
                delivery.problem());
    }

    private static Delivery with(Delivery delivery, Delivery.Phase phase, String problem) {
        return new Delivery(
                delivery.destination(),
                delivery.notice(),
                phase,
                delivery.attempts(),
                delivery.next(),
                Optional.of(problem));
    }

    @Override
    public void bury(Delivery claimed, String problem) {
        change(claimed, now -> with(now, Delivery.Phase.DEAD, problem));
    }

    private void change(Delivery claimed, UnaryOperator<Delivery> to) {
        delivery(claimed.destination(), claimed.notice().id())
                .filter(now -> now.phase() == Delivery.Phase.WAITING && now.attempts() == claimed.attempts())
                .ifPresent(now -> keep(to.apply(now)));
    }

    @Override
    public List<Delivery> deliveries(Delivery.Phase phase, int limit) {
        List<String> order = List.copyOf(notices.keySet());
        return deliveries.values().stream()
                .flatMap(open -> open.values().stream())
                .filter(delivery -> delivery.phase() == phase)
                .sorted(Comparator.comparingInt((Delivery delivery) ->
                                order.indexOf(delivery.notice().id()))
                        .thenComparing(Delivery::destination))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Delivery> delivery(String destination, String notice) {
        return Optional.ofNullable(of(destination).get(notice));
    }

    @Override
    public void resend(String destination, String notice) {
        delivery(destination, notice).ifPresent(found -> keep(fresh(destination, found.notice())));
    }

    @Override
    public void drop(Dropped drop) {
        if (delivery(drop.destination(), drop.notice()).isPresent()) {
            takeOut(drop.destination(), drop.notice());
            dropped.add(0, drop);
        }
    }

    @Override
    public List<Dropped> dropped(int limit) {
        return dropped.stream().limit(limit).toList();
    }
}
