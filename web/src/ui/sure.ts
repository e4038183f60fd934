import { ElMessageBox } from 'element-plus'

/** Asks again what cannot be taken back. Whether to go on. */
export const sure = (question: string, deed: string, rather = '再看看'): Promise<boolean> =>
  ElMessageBox.confirm(question, deed, {
    confirmButtonText: deed,
    cancelButtonText: rather,
    confirmButtonClass: 'sure',
  }).then(
    () => true,
    () => false,
  )
