export interface Piece {
  text: string
  shared: boolean
}

/** A single shared character says nothing: 的 and 要 stand in every sentence. */
const SHORTEST_SHARED = 2

/** Two texts cut into what they share and where they differ, in order (longest common subsequence). */
export function differences(left: string, right: string): [Piece[], Piece[]] {
  const [inLeft, inRight] = sharedPositions([...left], [...right])
  return [pieces([...left], inLeft), pieces([...right], inRight)]
}

function sharedPositions(a: string[], b: string[]): [boolean[], boolean[]] {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))

  const inA = new Array<boolean>(a.length).fill(false)
  const inB = new Array<boolean>(b.length).fill(false)
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      inA[i++] = true
      inB[j++] = true
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return [inA, inB]
}

function pieces(letters: string[], shared: boolean[]): Piece[] {
  const runs: Piece[] = []
  letters.forEach((letter, i) => append(runs, letter, shared[i] ?? false))

  const found: Piece[] = []
  for (const run of runs)
    append(found, run.text, run.shared && [...run.text].length >= SHORTEST_SHARED)
  return found
}

function append(to: Piece[], text: string, shared: boolean): void {
  const last = to.at(-1)
  if (last && last.shared === shared) last.text += text
  else to.push({ text, shared })
}
