/** `原因：取整。`; the cause 原因不明 names itself. */
export function causeSentence(cause: string): string {
  return cause.startsWith('原因') ? `${cause}。` : `原因：${cause}。`;
}
