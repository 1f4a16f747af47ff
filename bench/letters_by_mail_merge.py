"""LibreOffice's mail merge, driven over its own bridge: `python3 letters_by_mail_merge.py prepare|merge FOLDER`.

`prepare` makes the letter with its fields, as a person would have made it (not measured); `merge` writes one
Word file of all letters of FOLDER/letters.csv. Both take their text from FOLDER/letter.json.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.style.ParagraphAdjust import LEFT, RIGHT

WHAT, FOLDER = sys.argv[1:3]
SOURCE = "letters"


def url(name):
    return uno.systemPathToFileUrl(os.path.join(FOLDER, name))


def values(**pairs):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in pairs.items())


def connect():
    pipe = f"vigil-bench-{os.getpid()}"
    office = subprocess.Popen(["soffice", "--headless", "--norestore", f"-env:UserInstallation={url('profile')}", f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext").ServiceManager
        except Exception:
            time.sleep(0.05)
    office.kill()
    raise SystemExit("LibreOffice did not answer")


def register(services):
    context = services.createInstance("com.sun.star.sdb.DatabaseContext")
    if context.hasByName(SOURCE):
        return
    source = context.createInstance()
    source.URL = "sdbc:flat:" + uno.systemPathToFileUrl(FOLDER)
    source.Info = values(Extension="csv", CharSet="UTF-8", HeaderLine=True, FieldDelimiter=",", StringDelimiter='"')
    source.DatabaseDocument.storeAsURL(url(f"{SOURCE}.odb"), ())
    context.registerObject(SOURCE, source)


def prepare(services):
    document = services.createInstance("com.sun.star.frame.Desktop").loadComponentFromURL("private:factory/swriter", "_blank", 0, values(Hidden=True))
    text, cursor = document.Text, document.Text.createTextCursor()
    with open(os.path.join(FOLDER, "letter.json"), encoding="utf-8") as file:
        paragraphs = json.load(file)
    for index, (content, is_field, at_end) in enumerate(paragraphs):
        if index > 0:
            text.insertControlCharacter(cursor, 0, False)
        cursor.ParaAdjust = RIGHT if at_end else LEFT
        if not is_field:
            text.insertString(cursor, content, False)
            continue
        master = document.createInstance("com.sun.star.text.fieldmaster.Database")
        master.DataBaseName, master.DataTableName, master.DataColumnName = SOURCE, "letters", content
        field = document.createInstance("com.sun.star.text.TextField.Database")
        field.attachTextFieldMaster(master)
        text.insertTextContent(cursor, field, False)
    document.storeToURL(url("letter.odt"), ())
    document.close(True)


def merge(services):
    job = services.createInstance("com.sun.star.text.MailMerge")
    job.DocumentURL, job.DataSourceName, job.CommandType, job.Command = url("letter.odt"), SOURCE, 0, "letters"
    job.OutputType, job.SaveAsSingleFile, job.SaveFilter = 2, True, "MS Word 2007 XML"
    job.OutputURL, job.FileNameFromColumn, job.FileNamePrefix = uno.systemPathToFileUrl(FOLDER), False, "mail-merge"
    job.execute(())


office, services = connect()
try:
    register(services)
    {"prepare": prepare, "merge": merge}[WHAT](services)
finally:
    try:
        services.createInstance("com.sun.star.frame.Desktop").terminate()
    except Exception:
        pass  # It ends before it has answered, as it was asked to.
    office.wait(60)
