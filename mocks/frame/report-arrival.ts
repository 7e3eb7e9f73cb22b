import type { Arrival } from '~mocks/browser/controls';
import { arrivalAttribute, arrivalEvent } from './wish';

/** Tells the page around this one what became of the scenario. */
export function reportArrival(frame: Element, arrival: Arrival): void {
  frame.setAttribute(arrivalAttribute, arrival.kind === 'reached' ? arrival.kind : `missed: ${arrival.what}`);
  frame.dispatchEvent(new Event(arrivalEvent));
}
