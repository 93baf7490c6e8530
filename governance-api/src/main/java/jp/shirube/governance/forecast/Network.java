package jp.shirube.governance.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The steps that are still to be done, each after those it waits for. */
final class Network {

  private final List<Task> tasks;
  private final Map<TaskId, Integer> places = new HashMap<>();
  private final int[][] before;

  /**
   * @throws IllegalArgumentException when steps wait for each other in a ring
   */
  Network(Collection<Task> unordered) {
    this.tasks = ordered(unordered);
    for (int i = 0; i < tasks.size(); i++) {
      places.put(tasks.get(i).id(), i);
    }
    this.before = tasks.stream().map(this::places).toArray(int[][]::new);
  }

  private static List<Task> ordered(Collection<Task> unordered) {
    Map<TaskId, Task> open = new HashMap<>();
    unordered.forEach(task -> open.put(task.id(), task));
    List<Task> ordered = new ArrayList<>();
    List<Task> waiting = new ArrayList<>(unordered);
    while (!waiting.isEmpty()) {
      List<Task> free = waiting.stream().filter(task -> isFree(task, open)).toList();
      if (free.isEmpty()) {
        throw new IllegalArgumentException("steps wait for each other: " + ids(waiting));
      }
      free.forEach(task -> open.remove(task.id()));
      ordered.addAll(free);
      waiting.removeAll(free);
    }
    return List.copyOf(ordered);
  }

  private static boolean isFree(Task task, Map<TaskId, Task> open) {
    return task.after().stream().noneMatch(link -> open.containsKey(link.before()));
  }

  private static List<TaskId> ids(List<Task> waiting) {
    return waiting.stream().map(Task::id).toList();
  }

  /** Places of what a task waits for, -1 for what is done. */
  private int[] places(Task task) {
    return task.after().stream().mapToInt(link -> places.getOrDefault(link.before(), -1)).toArray();
  }

  List<Task> tasks() {
    return tasks;
  }

  OptionalInt place(TaskId id) {
    return Optional.ofNullable(places.get(id)).stream().mapToInt(it -> it).findFirst();
  }

  /** The first day a task may be begun on, and the first day it may end on. */
  record Bounds(int start, int end) {}

  /**
   * @param ends days on which the tasks before it ended
   */
  Bounds bounds(int place, int[] ends) {
    Task task = tasks.get(place);
    int start = task.earliest() + task.delay();
    int end = 1;
    for (int i = 0; i < before[place].length; i++) {
      if (before[place][i] >= 0) {
        int other = ends[before[place][i]];
        start = Math.max(start, other - Math.min(other, task.after().get(i).overlap()) + 1);
        end = Math.max(end, other);
      }
    }
    return new Bounds(start, end);
  }

  IntStream placesOf(String systemId) {
    return IntStream.range(0, tasks.size())
        .filter(i -> tasks.get(i).id().systemId().equals(systemId));
  }
}
