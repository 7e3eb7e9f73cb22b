import { wishAttribute, type FrameWish } from './wish';

/** The frame that this page is shown in, with what it asks for. */
export interface OwnFrame {
  /** Belongs to the page around this one. */
  element: Element;
  wish: FrameWish;
}

/** The frame around this page, where a page of the same origin asks for something; undefined where none does. */
export function ownFrame(): OwnFrame | undefined {
  const element = window.frameElement;
  const asked = element?.getAttribute(wishAttribute);
  return element && asked ? { element, wish: JSON.parse(asked) as FrameWish } : undefined;
}
