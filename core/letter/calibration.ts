/** How far a printer's print sits from where it should, in millimetres: right, down, and further down at the foot than at the head. */
export type Calibration = { readonly across: number; readonly down: number; readonly drift: number }

export const noCalibration: Calibration = { across: 0, down: 0, drift: 0 }
