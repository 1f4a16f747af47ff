import type { ComponentType } from 'react'

/** A component for an icon: one of Phosphor's or our own. */
export type IconShape = ComponentType<{ readonly size?: number; readonly weight?: 'regular' | 'fill' | 'bold' }>
