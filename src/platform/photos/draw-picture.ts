/**
 * Draws a picture of ours as a JPEG, for whoever needs a photo without a camera. Never for what came from outside: that
 * is decoded in a process of its own.
 */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 72 }).toBuffer();
}
