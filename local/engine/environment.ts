/**
 * The environment for the Temporal CLI. It takes addresses, keys and namespaces from TEMPORAL_* and from a
 * configuration file, and those of somebody's other server must not reach ours.
 */
export function engineEnvironment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_'));
  return { ...Object.fromEntries(ours), TEMPORAL_CONFIG_FILE: '/dev/null' };
}
