/** The stretch of the source that the user has selected, or null; each segment's element carries where it starts. */
export function selectedStretch(pane: HTMLElement): { start: number; end: number } | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!pane.contains(range.commonAncestorContainer)) return null
  const start = place(range.startContainer, range.startOffset)
  const end = place(range.endContainer, range.endOffset)
  return start !== null && end !== null && end > start ? { start, end } : null
}

function place(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const segment = node.parentElement?.closest<HTMLElement>('[data-start]')
    return segment ? Number(segment.dataset.start) + offset : null
  }
  // Between elements: the start of the next one, else the end of the last.
  const next = node.childNodes[offset]
  const element = next instanceof HTMLElement ? next : node instanceof HTMLElement ? node : null
  const segment = element?.matches('[data-start]')
    ? element
    : element?.querySelector<HTMLElement>('[data-start]')
  return segment instanceof HTMLElement ? Number(segment.dataset.start) : null
}
