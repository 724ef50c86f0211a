/** What of the page tells its style sheet, and its reader, how far its scripts have come. */
export interface Stage {
  readonly dataset: DOMStringMap;
}

/** What a script adds to a page, by names of their own: those of functions are lost when scripts are made small. */
export type Features<View> = Readonly<Record<string, (view: View) => void>>;

/**
 * Starts each feature with the view, whatever becomes of the others, and marks the stage: `data-state="ready"`, or
 * `"failed"` where one threw. That one is reported, and what it had to add is missing; the page was whole without it.
 */
export function startFeatures<View>(stage: Stage, view: View, features: Features<View>): void {
  let state = 'ready';
  for (const [name, start] of Object.entries(features)) {
    try {
      start(view);
    } catch (thrown) {
      state = 'failed';
      console.error(`The ${name} of the page did not start:`, thrown);
    }
  }
  stage.dataset['state'] = state;
}
