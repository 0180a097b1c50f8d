/** The engine this release was tried with. */
export const ENGINE_VERSION = '1.9.1';

/** The oldest engine that can be used: older ones cannot skip time. */
export const OLDEST_ENGINE = { major: 1, minor: 9 };

/** SHA-256 of the program of that version, by `platform-arch` as Node.js names them. */
const CHECKSUMS: Readonly<Record<string, string>> = {
  'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
  'linux-arm64': '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
  'darwin-arm64': '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
  'darwin-x64': 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
};

/**
 * What the program for this machine must hash to.
 *
 * @throws on a platform without a pinned program: nothing unchecked is ever run
 */
export function pinnedChecksum(platform: string = process.platform, arch: string = process.arch): string {
  const checksum = CHECKSUMS[`${platform}-${arch}`];
  if (checksum === undefined)
    throw new Error(`no program of version ${ENGINE_VERSION} is pinned for ${platform} ${arch}`);
  return checksum;
}
