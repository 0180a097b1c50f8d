import { ensureEngine } from '../../local/engine/ensure-engine';
import { startEngine } from '../../local/engine/start-engine';
import { anyFreePort } from '../../local/process/ports';

export interface TestEngine {
  address: string;
  /** The engine's own figures, in Prometheus' words. */
  metricsUrl: string;
  stop(): Promise<void>;
}

/** The real engine, of its own for one test file, with nothing kept. It is never shared: namespaces would mix. */
export async function testEngine(): Promise<TestEngine> {
  const metricsPort = await anyFreePort();
  const engine = await startEngine({ path: await ensureEngine(), metricsPort });
  const metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
  return { address: engine.address, metricsUrl, stop: () => engine.stop() };
}
