"""Looks into an .apkg as Anki does: the archive, the database, its JSON, and one note with one card for each row of the CSV."""

import csv
import html
import json
import os
import sqlite3
import sys
import tempfile
import zipfile

package, table = sys.argv[1:]


def bare(cell):
    """Without the apostrophe that keeps a spreadsheet from computing."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@|＝＋－＠") else cell


with open(table, encoding="utf-8", newline="") as file:
    wanted = {row["id"]: row["question"] for row in csv.DictReader(file)}
with tempfile.TemporaryDirectory() as folder:
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        assert json.loads(archive.read("media")) == {}
        archive.extract("collection.anki2", folder)
    database = sqlite3.connect(os.path.join(folder, "collection.anki2"))
    assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    version, conf, models, decks, dconf = database.execute("select ver, conf, models, decks, dconf from col").fetchone()
    assert version == 11
    models, decks = json.loads(models), json.loads(decks)
    assert json.loads(conf) and json.loads(dconf)
    found = {}
    for guid, model, fields, deck in database.execute(
        "select n.guid, n.mid, n.flds, c.did from notes n join cards c on c.nid = n.id"
    ):
        values = dict(zip((f["name"] for f in models[str(model)]["flds"]), fields.split("\x1f")))
        assert len(values) == len(models[str(model)]["flds"]), guid
        assert str(deck) in decks
        found[html.unescape(values["Id"])] = html.unescape(values["Question"]).replace("<br>", "\n")
    database.close()
assert found.keys() == wanted.keys(), found.keys() ^ wanted.keys()
wrong = [i for i in found if found[i] != bare(wanted[i])]
assert not wrong, wrong
print(len(found), "notes")
