// The same labels as manylabels.cpp with pdfkit and qrcode, modules as vector runs, which is the fast way of the two:
// node labelpeer.mjs FILE LABELS. Prints the seconds that it took. Nothing is checked here.
import { createWriteStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';

const [file, count] = [process.argv[2], Number(process.argv[3])];
const point = 72 / 25.4;
const page = [210 * point, 297 * point];
const [columns, rows] = [3, 7];
const [left, top, across, down] = [7.2, 15.15, 66.04, 38.1].map((one) => one * point);
const side = 34 * point;

const labels = Array.from({ length: count }, (_, index) => {
  const number = String(index + 1).padStart(5, '0');
  const code = `7K3M9P2Q${number}`;
  return {
    address: `HTTP://192.168.10.25:8080/D/${code}`,
    name: `AGV ${index + 1}`,
    deployment: 'Halden North',
    number: `No. ${number}`,
    code: code.match(/.{1,4}/g).join('-'),
  };
});

function drawSymbol(document, address, x, y) {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'Q' }).modules;
  const module = side / (size + 8);
  for (let row = 0; row < size; ++row) {
    for (let column = 0; column < size; ++column) {
      if (!data[row * size + column]) continue;
      const first = column;
      while (column < size && data[row * size + column]) ++column;
      document.rect(x + (first + 4) * module, y + (row + 4) * module, (column - first) * module, module);
    }
  }
  document.fill();
}

function drawLabel(document, label, x, y) {
  drawSymbol(document, label.address, x + 2 * point, y + 2 * point);
  const beside = x + 37 * point;
  document.font('Helvetica-Bold', 14).text(label.name, beside, y + 4 * point, { lineBreak: false });
  document.font('Helvetica', 8).text(label.deployment, beside, y + 12 * point, { lineBreak: false });
  document.font('Helvetica', 6.5).text(label.number, beside, y + 30 * point, { lineBreak: false });
  document.font('Courier-Bold', 6.5).text(label.code, beside, y + 33 * point, { lineBreak: false });
}

const begin = performance.now();
const document = new PDFDocument({ size: page, margin: 0, autoFirstPage: false });
const output = document.pipe(createWriteStream(file));
for (const [index, label] of labels.entries()) {
  const place = index % (columns * rows);
  if (place === 0) {
    document.addPage();
    // What is written leaves the memory only when the stream has its turn.
    await new Promise(setImmediate);
  }
  drawLabel(document, label, left + (place % columns) * across, top + Math.floor(place / columns) * down);
}
document.end();
await new Promise((resolve, reject) => output.on('finish', resolve).on('error', reject));
console.log(((performance.now() - begin) / 1000).toFixed(3));
