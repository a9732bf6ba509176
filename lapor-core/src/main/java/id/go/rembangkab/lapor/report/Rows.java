// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** Rows that are made when they are looked at, each time again: a list of all breaches as cells takes more than the breaches. */
final class Rows<T> extends AbstractList<List<Cell>> implements RandomAccess {
    private final List<T> items;
    private final Function<T, List<Cell>> row;

    Rows(List<T> items, Function<T, List<Cell>> row) {
        this.items = List.copyOf(items);
        this.row = row;
    }

    @Override
    public List<Cell> get(int index) {
        return row.apply(items.get(index));
    }

    @Override
    public int size() {
        return items.size();
    }
}
