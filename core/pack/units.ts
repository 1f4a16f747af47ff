export const millimetresPerInch = 25.4
const pointsPerInch = 72

/** Millimetres as points. */
export const toPoints = (millimetres: number): number => (millimetres * pointsPerInch) / millimetresPerInch
