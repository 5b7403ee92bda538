/**
 * One sentence when this Node is older than `package.json` asks for; undefined when it will do.
 * Reads `>=20`, `>=20.19` and `>=20.19.1`, the only forms that we write.
 */
export function nodeTooOld(current, required) {
  const wanted = required
    .replace(/^>=\s*/, '')
    .split('.')
    .map(Number);
  const have = current.split('.').map(Number);
  for (const [at, least] of wanted.entries()) {
    if (have[at] > least) return undefined;
    if (have[at] < least) return `Rightfit needs Node ${wanted.join('.')} or newer; this is Node ${current}.`;
  }
  return undefined;
}
