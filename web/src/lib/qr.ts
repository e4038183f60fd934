import qrcode from 'qrcode-generator'

/** What a telephone reads with its camera: how many modules wide, and the dark ones as an SVG path. */
export function qrCode(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M')
  code.addData(text, 'Byte')
  code.make()
  const size = code.getModuleCount()
  const dark = Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)])
    .filter(([x, y]) => code.isDark(y!, x!))
    .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
  return { size, path: dark.join('') }
}
