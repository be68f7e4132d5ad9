import { NativeEvent } from '../core/native.js';

/** A search found the hub areas of a place. Ids only: never what was typed, nor the postcode in it. */
export class PlaceFoundEvent extends NativeEvent {
  static readonly type = 'npq-place-found';
  /** Hub area codes, such as `EE5`, in the order shown. */
  readonly areas: readonly string[];
  /** ONS codes of the districts that led to them. */
  readonly districts: readonly string[];

  constructor({ areas, districts }: Pick<PlaceFoundEvent, 'areas' | 'districts'>) {
    super(PlaceFoundEvent.type, { bubbles: true, composed: true });
    this.areas = areas;
    this.districts = districts;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'npq-place-found': PlaceFoundEvent;
  }
}
