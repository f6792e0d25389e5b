package org.hanmi.session;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that cannot change and shares with those made from it all but the few nodes between the top and what differs:
 * so a sitting can keep every state it was in, and n steps take memory for n log n nodes and not for n lists.
 *
 * <p>A tree with an element at each node, balanced by weight with the numbers of Hirai and Yamamoto, “Balancing
 * weight-balanced trees” (2011). Everything takes time that grows with the logarithm of the size.
 *
 * @param <E> what is in it
 */
public final class SharedList<E> extends AbstractList<E> {

    /** A side weighs at most so many times what the other weighs. */
    private static final int DELTA = 3;

    /** From this ratio on, the inner grandchild is too heavy for a single rotation. */
    private static final int GAMMA = 2;

    private final @Nullable Node<E> root;

    private SharedList(@Nullable Node<E> root) {
        this.root = root;
    }

    /** The same elements; the same list if it is one of these already. */
    public static <E> SharedList<E> of(List<E> elements) {
        return elements instanceof SharedList<E> shared
                ? shared
                : new SharedList<>(built(elements, 0, elements.size()));
    }

    @Override
    public int size() {
        return size(root);
    }

    @Override
    public E get(int index) {
        Node<E> node = root;
        int at = index;
        while (node != null) {
            int left = size(node.left);
            if (at == left) {
                return node.element;
            }
            node = at < left ? node.left : node.right;
            at -= at < left ? 0 : left + 1;
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** With another element in a place, from 0. */
    SharedList<E> with(int index, E element) {
        return new SharedList<>(with(root, index, element));
    }

    /** With one more at the end. */
    SharedList<E> plus(E element) {
        return plus(size(), element);
    }

    /** With one more in a place, from 0 to the size; what stood there and behind moves on. */
    SharedList<E> plus(int index, E element) {
        return new SharedList<>(plus(root, index, element));
    }

    /** Without what stands in a place, from 0. */
    SharedList<E> minus(int index) {
        return new SharedList<>(minus(root, index));
    }

    @Nullable
    Node<E> root() {
        return root;
    }

    /** An element between those before and those behind it. */
    static final class Node<E> {
        final @Nullable Node<E> left;
        final E element;
        final @Nullable Node<E> right;
        final int size;

        Node(@Nullable Node<E> left, E element, @Nullable Node<E> right) {
            this.left = left;
            this.element = element;
            this.right = right;
            size = size(left) + 1 + size(right);
        }
    }

    private static int size(@Nullable Node<?> node) {
        return node == null ? 0 : node.size;
    }

    private static <E> @Nullable Node<E> built(List<E> elements, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return new Node<>(built(elements, from, middle), elements.get(middle), built(elements, middle + 1, to));
    }

    private static <E> Node<E> with(@Nullable Node<E> node, int index, E element) {
        if (node == null) {
            throw new IndexOutOfBoundsException(index);
        }
        int left = size(node.left);
        if (index == left) {
            return new Node<>(node.left, element, node.right);
        }
        return index < left
                ? new Node<>(with(node.left, index, element), node.element, node.right)
                : new Node<>(node.left, node.element, with(node.right, index - left - 1, element));
    }

    private static <E> Node<E> plus(@Nullable Node<E> node, int index, E element) {
        if (node == null) {
            return new Node<>(null, element, null);
        }
        int left = size(node.left);
        return index <= left
                ? balanced(plus(node.left, index, element), node.element, node.right)
                : balanced(node.left, node.element, plus(node.right, index - left - 1, element));
    }

    private static <E> @Nullable Node<E> minus(@Nullable Node<E> node, int index) {
        if (node == null) {
            throw new IndexOutOfBoundsException(index);
        }
        int left = size(node.left);
        if (index < left) {
            return balanced(minus(node.left, index), node.element, node.right);
        }
        if (index > left) {
            return balanced(node.left, node.element, minus(node.right, index - left - 1));
        }
        if (node.right == null) {
            return node.left;
        }
        return balanced(node.left, first(node.right), minus(node.right, 0));
    }

    private static <E> E first(Node<E> node) {
        Node<E> first = node;
        while (first.left != null) {
            first = first.left;
        }
        return first.element;
    }

    /** A node of two sides of which one may have one element more or less than would do. */
    private static <E> Node<E> balanced(@Nullable Node<E> left, E element, @Nullable Node<E> right) {
        if (right != null && isTooHeavy(right, left)) {
            Node<E> inner = right.left;
            return inner == null || weight(inner) < GAMMA * weight(right.right)
                    ? new Node<>(new Node<>(left, element, inner), right.element, right.right)
                    : new Node<>(
                            new Node<>(left, element, inner.left),
                            inner.element,
                            new Node<>(inner.right, right.element, right.right));
        }
        if (left != null && isTooHeavy(left, right)) {
            Node<E> inner = left.right;
            return inner == null || weight(inner) < GAMMA * weight(left.left)
                    ? new Node<>(left.left, left.element, new Node<>(inner, element, right))
                    : new Node<>(
                            new Node<>(left.left, left.element, inner.left),
                            inner.element,
                            new Node<>(inner.right, element, right));
        }
        return new Node<>(left, element, right);
    }

    private static boolean isTooHeavy(@Nullable Node<?> side, @Nullable Node<?> other) {
        return weight(side) > DELTA * weight(other);
    }

    private static int weight(@Nullable Node<?> node) {
        return size(node) + 1;
    }
}
