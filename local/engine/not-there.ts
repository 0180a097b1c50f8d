/** A way to the engine that simply is not taken on this machine: nothing to tell anybody about. */
export class NotThere extends Error {
  override name = 'NotThere';
}
