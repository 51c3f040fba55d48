// A photo of a phone is made smaller before it is sent: a village has little network. What cannot be drawn here is sent
// as it is, and the server looks at it.
const LONGEST = 1600;
const SMALL_BYTES = 400_000;

globalThis.photos = { shrinkAll };

/** Replaces the pictures of an input by smaller ones. @returns their number and bytes */
async function shrinkAll(input) {
  const files = await Promise.all([...input.files].map(shrink));
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  return { count: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0) };
}

async function shrink(file) {
  if (file.size <= SMALL_BYTES || !file.type.startsWith('image/') || file.type === 'image/svg+xml') return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return file;
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  if (!blob || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/\.[^.]*$/, '.jpg'), { type: 'image/jpeg', lastModified: file.lastModified });
}
