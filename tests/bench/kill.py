"""Kills the server while phones report, and looks for every report that it had acknowledged.

Each report has a submission key of its own. One that got no answer is sent again with the same key
after the restart, as a browser does, and must then be there once. A phone may report only so often
from one place: having used that up it signs in from another address.
"""

import argparse
import http.client
import ipaddress
import itertools
import os
import random
import sqlite3
import tempfile
import threading
import time
import uuid

from portal import NotSignedIn, Phone, Server, connect

# From starting the program until it answers.
RESTART_TARGET = 1.0
# One less than a session may at once: a kill may charge a report for nothing.
REPORTS_OF_PHONE = 4
FIRST_ADDRESS = int(ipaddress.ip_address("127.1.0.1"))


class Reporter(threading.Thread):
    """A phone that reports one problem after the other until told to stop."""

    def __init__(self, server, addresses):
        super().__init__(daemon=True)
        self.server = server
        self.addresses = addresses
        self.acknowledged = {}  # submission key → status link
        self.changed_links = 0
        self.refused = []
        self.sent_again = set()
        self.serving = threading.Event()
        self.is_over = False
        self._phone = None
        self._csrf = ""
        self._left = 0
        self._key = None
        self._path = ""  # that the report with this key goes to
        self._connection = None

    def run(self):
        while not self.is_over or self._key:
            self.serving.wait()
            try:
                if self._left == 0 and self._key is None:
                    self._go_elsewhere()
                self._report()
            except NotSignedIn as answer:
                self.refused.append(answer.status)
                return
            except (OSError, http.client.HTTPException):
                self._connection = None
                if self._key:
                    self.sent_again.add(self._key)
                time.sleep(0.005)

    def _go_elsewhere(self):
        address = str(ipaddress.ip_address(FIRST_ADDRESS + next(self.addresses)))
        self._phone = Phone(self.server, self.server.info["deployments"][0], address, self._phone)
        self._csrf = self._phone.csrf_of_reports()
        self._left = REPORTS_OF_PHONE
        self._connection = None

    def _report(self):
        if self._connection is None:
            self._connection = connect(self._phone.port, self._phone.address, timeout=20)
        if self._key is None:
            self._key = uuid.uuid4().hex
            self._path = random.choice(self._phone.paths) + "/report"
            self._left -= 1
        status, location = self._phone.post(self._path, {
            "csrf": self._csrf, "submission_key": self._key, "title": "Has stopped",
            "description": f"It stands in the lane: {self._key}", "reporter_name": "Kim",
            "reporter_phone": "01632 960 001"}, self._connection)
        if status == 303 and location and location.startswith("/c/"):
            link = location.removesuffix("/done")
            if self.acknowledged.setdefault(self._key, link) != link:
                self.changed_links += 1
            # A second try of the same report now and then: it must lead to the same case.
            self._key = self._key if random.random() < 0.02 else None
        else:
            self.refused.append(status)
            self._key = None
            self._connection = None


def missing_links(port, links):
    """Those of `links` that the portal doesn't know."""
    missing = []
    connection = connect(port, timeout=20)
    for link in links:
        connection.request("GET", link + "/live", headers={"Host": f"127.0.0.1:{port}"})
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            missing.append(link)
    return missing


def count_cases(data, keys):
    """Rows of the reports `keys`, rows in all, case numbers in all, and SQLite's own check."""
    store = sqlite3.connect(os.path.join(data, "vestibule.db"))
    # The store has a hash of the key and the session; the words have the key itself.
    stored = [row[0].split()[-1] for row in store.execute(
        "SELECT description FROM service_case WHERE submission_key IS NOT NULL")]
    found = sum(1 for key in stored if key in keys)
    rows, numbers = store.execute(
        "SELECT count(*), count(DISTINCT display_number) FROM service_case").fetchone()
    return found, rows, numbers, store.execute("PRAGMA integrity_check").fetchone()[0]


def run(arguments, data):
    server = Server(arguments.program, data)
    server.start()
    addresses = itertools.count()
    reporters = [Reporter(server, addresses) for _ in range(arguments.clients)]
    restarts, missing, checked = [], [], set()
    for reporter in reporters:
        reporter.serving.set()
        reporter.start()

    def acknowledged():
        return {link for reporter in reporters for link in list(reporter.acknowledged.values())}

    kills = 0
    while kills < arguments.kills or len(acknowledged()) < arguments.writes:
        time.sleep(random.uniform(0.05, arguments.longest))
        server.kill()
        kills += 1
        # The phones wait meanwhile: they report faster than one connection can look.
        for reporter in reporters:
            reporter.serving.clear()
        restarts.append(server.start())
        fresh = acknowledged() - checked
        missing += missing_links(server.port, fresh)
        checked |= fresh
        for reporter in reporters:
            reporter.serving.set()
        if kills % 20 == 0:
            print(f"{kills} kills, {len(checked)} acknowledged, {len(missing)} lost", flush=True)
    for reporter in reporters:
        reporter.is_over = True
    for reporter in reporters:
        reporter.join()
    missing += missing_links(server.port, acknowledged() - checked)
    server.stop()
    return kills, restarts, missing, reporters


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("kills", type=int)
    parser.add_argument("writes", type=int, help="acknowledged reports, at least")
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--longest", type=float, default=1.2, help="seconds between two kills")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vestibule-kill-") as folder:
        data = os.path.join(folder, "data")
        os.mkdir(data)
        kills, restarts, missing, reporters = run(arguments, data)
        keys = {key for reporter in reporters for key in reporter.acknowledged}
        found, rows, numbers, check = count_cases(data, keys)
    restarts.sort()
    changed = sum(reporter.changed_links for reporter in reporters)
    refused = [status for reporter in reporters for status in reporter.refused]
    print(f"kills                     {kills}")
    print(f"acknowledged reports      {len(keys)}")
    print(f"  lost                    {len(missing)}")
    print(f"  in the store            {found} (each once: {rows == numbers and found == len(keys)})")
    print(f"sent again after a kill   {sum(len(reporter.sent_again) for reporter in reporters)}")
    print(f"answered by another case  {changed}")
    print(f"refused                   {len(refused)} {sorted(set(refused)) or ''}")
    print(f"integrity of the store    {check}")
    print(f"restart, median and worst {restarts[len(restarts) // 2]:.3f} s, {restarts[-1]:.3f} s"
          f" (target {RESTART_TARGET:.0f} s)")
    is_good = (not missing and not changed and found == len(keys) and rows == numbers
               and check == "ok" and not refused)
    print("good" if is_good else "BAD")
    return 0 if is_good else 1


if __name__ == "__main__":
    raise SystemExit(main())
