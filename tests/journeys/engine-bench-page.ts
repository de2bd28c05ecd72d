/** What engine-bench.ts runs inside the page. The engine is a chunk of its own here, as in the app: nothing of it comes with the page. */
import type { Answered } from "#cli/bench/reports.ts";

const loadEngine = () => import("#cli/bench/reports.ts");

const engineBench = {
  /** Milliseconds from asking for the engine to the first report. */
  async timeFirst(answer: Answered): Promise<number> {
    const from = performance.now();
    const { wholeReport } = await loadEngine();
    wholeReport(answer);
    return performance.now() - from;
  },
  /** Milliseconds for each report, warm. */
  async timeWarm(answers: readonly Answered[]): Promise<readonly number[]> {
    const { timeWarm } = await loadEngine();
    return timeWarm(answers);
  },
};

declare global {
  interface Window {
    engineBench: typeof engineBench;
  }
}

window.engineBench = engineBench;
