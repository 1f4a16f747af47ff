let lastPress = 0

// In the capture phase: before what was pressed does anything. A screen reader clicks without a pointer.
for (const event of ['pointerdown', 'keydown', 'click'] as const) window.addEventListener(event, () => { lastPress = performance.now() }, { capture: true, passive: true })

/** When a person last pressed a key or a button of the mouse, in milliseconds of the window; 0 before the first. */
export const lastPressAt = (): number => lastPress
