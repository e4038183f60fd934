/**
 * Brings an element into view and lets it glow. Twice, because blocks above it get their real height only once they have
 * been laid out.
 */
export async function bring(element: Element | null | undefined, pane: HTMLElement): Promise<void> {
  if (!element) return
  if (!isInside(element, pane)) {
    element.scrollIntoView({ block: 'center' })
    await nextFrame()
    await nextFrame()
    element.scrollIntoView({ block: 'center' })
  }
}

export function glow(elements: Iterable<Element>): void {
  for (const element of elements)
    element.animate([{ boxShadow: '0 0 0 4px #f2b94a' }, { boxShadow: '0 0 0 4px #f2b94a00' }], {
      duration: 1100,
      easing: 'ease-out',
    })
}

function isInside(element: Element, pane: HTMLElement): boolean {
  const room = pane.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  return box.height > 0 && box.top >= room.top + 8 && box.bottom <= room.bottom - 8
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
