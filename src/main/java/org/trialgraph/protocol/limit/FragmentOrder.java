package org.trialgraph.protocol.limit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// In which order fragments can be reckoned.
final class FragmentOrder {

    private final Map<String, Outline> fragments;
    private final Set<String> begun = new HashSet<>();
    private final Deque<Step> around = new ArrayDeque<>();
    private final List<String> order = new ArrayList<>();

    private record Step(String fragment, Iterator<Outline.Spread> ahead) {}

    private FragmentOrder(Map<String, Outline> fragments) {
        this.fragments = fragments;
    }

    /// Names of all of them, each behind those that it spreads. Where they form a circle, one is not.
    static List<String> innermostFirst(Map<String, Outline> fragments) {
        var order = new FragmentOrder(fragments);
        for (String name : fragments.keySet()) {
            order.begin(name);
            order.walk();
        }
        return order.order;
    }

    private void walk() {
        while (!around.isEmpty()) {
            var step = around.getFirst();
            if (step.ahead.hasNext()) {
                begin(step.ahead.next().fragment());
            } else {
                order.add(around.pop().fragment);
            }
        }
    }

    private void begin(String name) {
        var fragment = fragments.get(name);
        if (fragment != null && begun.add(name)) {
            around.push(new Step(name, fragment.spreads().iterator()));
        }
    }
}
