/** The day by the clock: the one place that reads it. What is published never depends on it unless a person runs a command. */
import type { Day } from '../domain/date.ts';

export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}
