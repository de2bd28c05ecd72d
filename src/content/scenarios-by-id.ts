/** Where scenarios may come from; the same id may come from several. */
interface Sources<One> {
  /** What came with the thing that is open: an assignment, a result, a rating round. */
  readonly cameWith?: Iterable<One>;
  /** Those kept here that do not ship. */
  readonly own?: Iterable<One>;
  readonly shipped?: Iterable<One>;
  /** What came with assignments that were taken on, where none of them is what is open. */
  readonly brought?: Iterable<One>;
}

/**
 * Which of several scenarios with one id stands: for a thing that brought its own copy, that copy, since its words are the ones that are
 * answered; otherwise one’s own, then the shipped one, then what any assignment brought. Nothing that is brought may have an id that ships
 * (exchange/assignments/scenario-problems), so that no file puts other words into Mend’s own scenarios.
 */
export function scenariosById<One extends { readonly id: string }>({
  cameWith = [],
  own = [],
  shipped = [],
  brought = [],
}: Sources<One>): ReadonlyMap<string, One> {
  const found = new Map<string, One>();
  for (const one of [...cameWith, ...own, ...shipped, ...brought]) if (!found.has(one.id)) found.set(one.id, one);
  return found;
}
