type Vector = Float64Array<ArrayBuffer>;

/** Rows of features, packed: row r’s features are at `places` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly values: Float64Array;
  /** How many features there are. */
  readonly size: number;
}

/** Packs rows over these names; a feature without a name here is left out. */
export function packRows(rows: readonly ReadonlyMap<string, number>[], names: ReadonlyMap<string, number>): Rows {
  const places: number[] = [];
  const values: number[] = [];
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    for (const [name, value] of row) {
      const place = names.get(name);
      if (place === undefined || value === 0) continue;
      places.push(place);
      values.push(value);
    }
    starts[index + 1] = places.length;
  });
  return { starts, places: Int32Array.from(places), values: Float64Array.from(values), size: names.size };
}

/** Rounds of the search at most; it ends sooner where the slope is flat. */
const ROUNDS = 100;
/** A hundredth of the first slope, and less for what is rare: there the first steps only find out that it is rare. */
const FLAT = 0.01;
/** How many past steps tell how the slope bends. */
const MEMORY = 7;
/** A step is taken that falls at least this share of what the slope promised. */
const ENOUGH = 1e-4;
const SHORTEST = 1e-8;

/**
 * Weights of a logistic regression with an L2 penalty, the bias last (a feature that is always 1, shrunk like the others), found by
 * L-BFGS (Liu and Nocedal 1989): nothing is left to chance, so the same rows always give the same weights. `cost` weighs misses against
 * the penalty, as C does in LIBLINEAR.
 */
export function fitLogistic(rows: Rows, wanted: readonly boolean[], cost: number): Vector {
  const signs = Float64Array.from(wanted, (isWanted) => (isWanted ? 1 : -1));
  let at = lossAt(rows, signs, cost, new Float64Array(rows.size + 1));
  const held = wanted.filter(Boolean).length;
  const rarity = Math.max(1, Math.min(held, wanted.length - held)) / wanted.length;
  const flat = FLAT * rarity * Math.sqrt(dot(at.slope, at.slope));
  const past: Step[] = [];
  for (let round = 0; round < ROUNDS && Math.sqrt(dot(at.slope, at.slope)) > flat; round += 1) {
    const way = downhill(at.slope, past);
    const promised = dot(way, at.slope);
    let length = past.length === 0 ? 1 / Math.sqrt(dot(at.slope, at.slope)) : 1;
    let next = lossAt(rows, signs, cost, plus(at.weights, length, way));
    while (next.loss > at.loss + ENOUGH * length * promised && length > SHORTEST) {
      length /= 2;
      next = lossAt(rows, signs, cost, plus(at.weights, length, way));
    }
    const moved = plus(next.weights, -1, at.weights);
    const bent = plus(next.slope, -1, at.slope);
    const product = dot(moved, bent);
    if (product > 0) past.push({ moved, bent, product });
    if (past.length > MEMORY) past.shift();
    at = next;
  }
  return at.weights;
}

interface Point {
  readonly weights: Vector;
  readonly loss: number;
  readonly slope: Vector;
}

interface Step {
  readonly moved: Vector;
  readonly bent: Vector;
  readonly product: number;
}

/** The penalized loss and its slope at these weights. */
function lossAt({ starts, places, values, size }: Rows, signs: Vector, cost: number, weights: Vector): Point {
  const slope = Float64Array.from(weights);
  let loss = dot(weights, weights) / 2;
  for (let row = 0; row < signs.length; row += 1) {
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    let margin = weights[size] ?? 0;
    for (let at = from; at < to; at += 1) margin += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
    const sign = signs[row] ?? 1;
    margin *= sign;
    loss += cost * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-cost * sign) / (1 + Math.exp(margin));
    for (let at = from; at < to; at += 1) {
      const place = places[at] ?? 0;
      slope[place] = (slope[place] ?? 0) + pull * (values[at] ?? 0);
    }
    slope[size] = (slope[size] ?? 0) + pull;
  }
  return { weights, loss, slope };
}

/** The way to go: the slope, bent by what past steps told (the two-loop recursion). */
function downhill(slope: Vector, past: readonly Step[]): Vector {
  let way = Float64Array.from(slope, (value) => -value);
  const shares = past.toReversed().map(({ moved, bent, product }) => {
    const share = dot(moved, way) / product;
    way = plus(way, -share, bent);
    return share;
  });
  const last = past.at(-1);
  if (last) {
    const scale = last.product / dot(last.bent, last.bent);
    way = way.map((value) => value * scale);
  }
  past.forEach(({ moved, bent, product }, index) => {
    const share = shares[past.length - 1 - index] ?? 0;
    way = plus(way, share - dot(bent, way) / product, moved);
  });
  return way;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

const plus = (a: Vector, times: number, b: Vector): Vector => a.map((value, at) => value + times * (b[at] ?? 0));
