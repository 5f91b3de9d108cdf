"""Labels on Avery L7160 into a PDF, side by side: this program, which decodes each one before it is saved, pdfkit with
qrcode in Node, and glabels-batch. All print the same fields: device, deployment, number, code and symbol.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time

from measure import verdict

HERE = os.path.dirname(os.path.abspath(__file__))
FASTER_TARGET, SIZE_TARGET, GROWTH_TARGET = 4.0, 1.5, 1.0
PER_PAGE = 21


class Contestant:
    def __init__(self, name, command, labels):
        self.name, self.command, self.labels = name, command, labels
        self.rates = []
        self.cpu = []  # milliseconds for a label, its program's start included
        self.peak = self.size = 0
        self.growth = 0.0  # MiB beyond what the labels themselves take; only ours says so

    def run(self, path, labels=None):
        """One run; gives labels per second, CPU ms a label, peak memory in MiB and bytes of the file."""
        labels = labels or self.labels
        begin = time.monotonic()
        process = subprocess.Popen(self.command(path, labels), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        said = process.stdout.read().decode().split()
        errors = process.stderr.read().decode()
        _, status, used = os.wait4(process.pid, 0)
        took = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0 or not os.path.exists(path):
            raise SystemExit(f"{self.name}: {errors}")
        if len(said) == 2:
            self.growth = float(said[0])
        if said and re.fullmatch(r"\d+\.\d+", said[-1]):
            took = float(said[-1])  # without the program's own start
        return labels / took, (used.ru_utime + used.ru_stime) * 1000 / labels, used.ru_maxrss / 1024, os.path.getsize(path)

    def measure(self, path):
        rate, cpu, peak, size = self.run(path)
        self.rates.append(rate)
        self.cpu.append(cpu)
        self.peak, self.size = max(self.peak, peak), size

    def rate(self):
        return statistics.median(self.rates)

    def row(self):
        return (f"{self.name:32}{self.labels:8}{self.rate():11.0f}{statistics.median(self.cpu):14.2f}{self.peak:11.1f}"
                f"{self.size / self.labels / 1024:12.2f}")


def glabels_file(folder, labels):
    """A gLabels project and the list that it is merged with."""
    rows = os.path.join(folder, f"labels-{labels}.csv")
    with open(rows, "w", encoding="ascii") as file:
        file.write("device,deployment,number,code,address\n")
        for number in range(1, labels + 1):
            code = f"7K3M9P2Q{number:05}"
            grouped = "-".join(code[at:at + 4] for at in range(0, 13, 4))
            file.write(f"AGV {number},Halden North,No. {number:05},{grouped},HTTP://192.168.10.25:8080/D/{code}\n")
    straight = 'a0="1" a1="0" a2="0" a3="1" a4="0" a5="0"'

    def text(key, y, size, weight, family="Sans"):
        return (f'<Object-text x="105pt" y="{y}pt" w="74pt" h="{size + 4}pt" {straight}>'
                f'<Span font_family="{family}" font_size="{size}" font_weight="{weight}" font_italic="False"'
                f' color="0x000000ff" justify="left"><Field name="{key}"/></Span></Object-text>')

    project = os.path.join(folder, f"labels-{labels}.glabels")
    with open(project, "w", encoding="ascii") as file:
        file.write(f"""<?xml version="1.0"?>
<Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
<Template brand="Avery" part="L7160" size="A4" description="Mailing labels">
<Label-rectangle id="0" width="180pt" height="108pt" round="5pt" x_waste="0pt" y_waste="0pt">
<Layout nx="3" ny="7" x0="20.4pt" y0="42.9pt" dx="187.2pt" dy="108pt"/></Label-rectangle></Template>
<Objects id="0" rotate="False">
<Object-barcode x="5pt" y="6pt" w="96pt" h="96pt" backend="libqrencode" style="IEC18004" text="False" checksum="True"
 field="address" color="0x000000ff" {straight}/>
{text("device", 10, 14, "bold")}{text("deployment", 34, 8, "normal")}
{text("number", 82, 6.5, "normal")}{text("code", 92, 5.5, "bold", "Mono")}
</Objects><Merge type="Text/Comma/Line1Keys" src="{rows}"/><Data/></Glabels-document>
""")
    return project


def contestants(arguments, folder):
    ours = Contestant("Vestibule, each label decoded",
                      lambda path, labels: [arguments.program, path, str(labels)], arguments.labels)
    found = [ours]
    if os.path.isdir(os.path.join(HERE, "node_modules", "pdfkit")):
        found.append(Contestant("Node, pdfkit and qrcode", lambda path, labels: [
            "node", os.path.join(HERE, "labelpeer.mjs"), path, str(labels)], arguments.labels))
    else:
        print("Node peer: skipped, because pdfkit and qrcode (npm) are missing")
    if shutil.which("glabels-3-batch") and shutil.which("xvfb-run"):
        found.append(Contestant("glabels-batch", lambda path, labels: [
            "xvfb-run", "-a", "glabels-3-batch", "-o", path, glabels_file(folder, labels)], arguments.glabels))
    else:
        print("glabels-batch: skipped, because glabels or xvfb is missing")
    return found


def symbols_on(path, folder):
    """How many symbols of the file's first page zbarimg reads."""
    picture = os.path.join(folder, "page")
    subprocess.run(["pdftoppm", "-gray", "-r", "300", "-singlefile", path, picture], check=True)
    read = subprocess.run(["zbarimg", "-q", "--raw", picture + ".pgm"], capture_output=True, text=True, check=False)
    return len(set(read.stdout.split()))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--labels", type=int, default=10_000)
    parser.add_argument("--glabels", type=int, default=500,
                        help="labels for glabels-batch, which takes more time for each, the more there are")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as folder:
        path = os.path.join(folder, "labels.pdf")
        found = contestants(arguments, folder)
        ours, peers = found[0], found[1:]
        read = {}
        for _ in range(arguments.rounds):
            for one in found:
                one.measure(path)
                read.setdefault(one.name, symbols_on(path, folder))
        many = ours.growth
        few = arguments.labels // 10
        ours.run(path, few)
    print(f"{'':32}{'labels':>8}{'labels/s':>11}{'CPU ms/label':>14}{'peak MiB':>11}{'KiB/label':>12}   read on page 1 (zbar, whole page)")
    for one in found:
        print(f"{one.row()}   {read[one.name]} of {PER_PAGE}")
    if peers:
        faster = max(peers, key=Contestant.rate)
        # Round by round: what disturbed them was the same then, more or less.
        ratio = statistics.median(own / theirs for own, theirs in zip(ours.rates, faster.rates))
        print(f"labels/s of ours / {faster.name}: " + verdict(f"{ratio:.2f}", f">= {FASTER_TARGET:.0f}", ratio >= FASTER_TARGET))
        peer_cpu = statistics.median(theirs / own for own, theirs in zip(ours.cpu, faster.cpu))
        print(f"CPU time for a label, {faster.name} / ours: {peer_cpu:.2f}; ours takes all cores ({os.cpu_count()} here)")
    each = ours.size / ours.labels / 1024
    print("file: " + verdict(f"{each:.2f} KiB a label", f"<= {SIZE_TARGET}", each <= SIZE_TARGET))
    more = many - ours.growth
    print(f"memory for making them: {ours.growth:.1f} MiB with {few} labels, {many:.1f} MiB with {arguments.labels}: "
          + verdict(f"{more:.1f} MiB more", f"<= {GROWTH_TARGET:.0f}", more <= GROWTH_TARGET))


if __name__ == "__main__":
    main()
