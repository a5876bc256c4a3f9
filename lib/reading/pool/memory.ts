/** PDFium asks for more than it needs, then for less, then for what it needs: three denials are one. */
const ASKED_AT_ONCE = 3

/**
 * Keeps WebAssembly in this thread from growing beyond a bound, which no option of a worker does.
 * @returns what tells whether memory was denied since it was last asked
 */
export function boundMemory(megabytes: number): { wasDenied: () => boolean } {
  const most = megabytes * 2 ** 20
  const { grow } = WebAssembly.Memory.prototype
  let denials = 0
  let denied = false
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 2 ** 16 > most) {
      denials += 1
      denied ||= denials === ASKED_AT_ONCE
      throw new RangeError(`no more than ${megabytes} MB`)
    }
    denials = 0
    return grow.call(this, pages)
  }
  return {
    wasDenied() {
      const was = denied
      denied = false
      denials = 0
      return was
    },
  }
}
