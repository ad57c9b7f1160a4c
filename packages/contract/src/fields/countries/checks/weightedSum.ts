/** The sum of values, each times the weight at its place; weights begin anew where they end. */
export const weightedSum = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (weights[index % weights.length] ?? 0), 0)
