// Fits weights by gradient ascent on a likelihood, with a pull towards zero, and splits questions into folds.

export type Vector = readonly number[]

export type Fit = {
  /** Adds the likelihood's gradient at `weights` for one example to `gradient`. */
  gradient: (example: number, weights: Vector, gradient: number[]) => void
  examples: readonly number[]
  size: number
  /** How strongly weights are pulled to zero; 0 leaves one alone. */
  ridge: Vector
  /** Sign that a weight must have, where one is known: what speaks for an answer must not speak against it. */
  sign?: readonly (1 | -1 | 0)[]
}

const STEPS = 600
const RATE = 0.05

/** Adam, since its steps need no tuning; the same input gives the same weights. */
export function fitWeights({ gradient, examples, size, ridge, sign }: Fit): number[] {
  const weights = Array<number>(size).fill(0)
  const mean = Array<number>(size).fill(0)
  const square = Array<number>(size).fill(0)
  for (let step = 1; step <= STEPS; step++) {
    const sum = Array<number>(size).fill(0)
    for (const example of examples) gradient(example, weights, sum)
    for (let i = 0; i < size; i++) {
      const g = (sum[i] ?? 0) / examples.length - (ridge[i] ?? 0) * (weights[i] ?? 0)
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g
      const move =
        (mean[i] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
      const next = (weights[i] ?? 0) + RATE * move
      const wanted = sign?.[i] ?? 0
      weights[i] = wanted !== 0 && Math.sign(next) === -wanted ? 0 : next
    }
  }
  return weights
}

export const dot = (a: Vector, b: Vector): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

/** Every example with the weights fitted on the folds it is not in. */
export function crossValidate<T>(
  count: number,
  folds: number,
  train: (examples: readonly number[]) => T,
): T[] {
  const all = Array.from({ length: count }, (_, i) => i)
  const fitted = Array.from({ length: folds }, (_, fold) => train(all.filter((i) => i % folds !== fold)))
  return all.map((i) => fitted[i % folds] as T)
}
