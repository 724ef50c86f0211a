import type { FocusFrame, FramedCluster, FramedUnit } from '../../core/layout/levels/focus-frame.ts';
import type { FramedBar } from '../../core/layout/levels/framed-bars.ts';
import { markClasses, markSigns } from '../../core/layout/levels/mark-shapes.ts';
import { markSizes } from '../../core/layout/levels/metrics.ts';
import { outlineOf, sideLook } from '../../core/layout/side-look.ts';
import type { Facts } from '../view.ts';

/** One mark of the drawing as it can be found, focused and joined: the same as long as its key is the same. */
export interface Mark {
  readonly key: string;
  readonly lane: number;
  /** The only report, or null: it is a cluster. */
  readonly report: number | null;
  readonly reports: Uint32Array;
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
}

export type Shape =
  | { readonly kind: 'unit'; readonly unit: FramedUnit; readonly className: string; readonly path: string; readonly signs: string }
  | { readonly kind: 'bar'; readonly bar: FramedBar; readonly className: string; readonly signs: string }
  | { readonly kind: 'cluster'; readonly cluster: FramedCluster; readonly className: string };

/** All marks of a frame, lane by lane, in the order of time. */
export function marksOfFrame({ lanes }: FocusFrame, { columns, lanes: sets, state }: Facts): Mark[] {
  const byLaneSide = state.lanes === 'side';
  return lanes.flatMap((lane, index) => {
    const set = sets[index];
    const key = set?.key ?? '';
    // In a lane of something else, each report keeps the look of its own side.
    const sideOf = (report: number): number | null => {
      if (byLaneSide) return set?.side ?? null;
      const side = columns.side[report] as number;
      return side < 0 ? null : side;
    };
    const single = (report: number, x: number, y: number, shape: Shape): Mark => ({
      key: `${key}/${columns.ids[report] || report}`,
      lane: index,
      report,
      reports: Uint32Array.of(report),
      x,
      y,
      shape,
    });
    const units = [...lane.units, ...lane.undated].map((unit) =>
      single(unit.report, unit.x, unit.y, {
        kind: 'unit',
        unit,
        className: `mark ${markClasses(columns, unit.report, state.clock)} ${sideLook(sideOf(unit.report)).className}`,
        path: outlineOf(sideOf(unit.report)),
        signs: markSigns(columns, unit.report, 0, 0),
      }),
    );
    const bars = lane.bars.map((bar) =>
      single(bar.report, (bar.left + bar.right) / 2, bar.top + markSizes.barHeight / 2, {
        kind: 'bar',
        bar,
        className: `bar ${markClasses(columns, bar.report, state.clock)} ${sideLook(sideOf(bar.report)).className}`,
        signs: markSigns(columns, bar.report, bar.right - 6, bar.top + markSizes.barHeight / 2),
      }),
    );
    const clusters = lane.clusters.map((cluster): Mark => ({
      key: `${key}/:${cluster.key}`,
      lane: index,
      report: null,
      reports: cluster.reports,
      x: (cluster.left + cluster.right) / 2,
      y: cluster.top + cluster.height / 2,
      shape: { kind: 'cluster', cluster, className: `cluster ${byLaneSide ? sideLook(set?.side ?? null).className : 'side-none'}` },
    }));
    return [...units, ...bars, ...clusters].sort((a, b) => leftOf(a) - leftOf(b) || b.y - a.y);
  });
}

function leftOf({ shape, x }: Mark): number {
  return shape.kind === 'bar' ? shape.bar.left : shape.kind === 'cluster' ? shape.cluster.left : x;
}
