package org.zunft.server.config;

/** Every key that an operator can set. The environment is where secrets come from; the command line may override the rest. */
public enum Setting {
    /** Where everything is kept. */
    ZUNFT_DATA("~/.zunft", "Folder for the embedded database and everything else that is kept. Option `--data`."),
    /** On which address to listen. */
    ZUNFT_HOST(
            "127.0.0.1",
            "Address to listen on. The server speaks plain HTTP: put a proxy with TLS in front of it before you "
                    + "listen on anything but the loopback."),
    /** On which port to listen. */
    ZUNFT_PORT("8470", "Port to listen on; 0 for any that is free. Option `--port`."),
    /** Whose word is taken for where a request comes from. */
    ZUNFT_TRUSTED_PROXIES(
            "",
            "Addresses and networks of proxies in front of the server, for instance `127.0.0.1, 10.0.0.0/8`. Only what "
                    + "these say in `X-Forwarded-For` is believed; failed sign-ins are counted by that address. Empty: "
                    + "everybody is counted by the address he connects from."),
    /** The external database. */
    ZUNFT_DATABASE_URL(
            "",
            "JDBC address of a MariaDB 10.11 or newer, for instance `jdbc:mariadb://db.example/zunft`. Empty for the "
                    + "embedded database."),
    /** Its user. */
    ZUNFT_DATABASE_USER("zunft", "User of the external database."),
    /** Its password. */
    ZUNFT_DATABASE_PASSWORD("", "Password of the external database. Never an option: other users see command lines."),
    /** Where plugins lie. */
    ZUNFT_PLUGINS(
            "",
            "Folder of the plugins that come with the program; only read. Empty for the folder `plugins` beside the "
                    + "program. Installed plugins lie in the folder `plugins` of the data folder."),
    /** Options of the Java machine; read by the start script. */
    ZUNFT_JAVA_OPTIONS("", "Options for the Java machine, read by the start script; they override its own.");

    private final String standard;
    private final String meaning;

    Setting(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    /** What holds when it is not set. */
    public String standard() {
        return standard;
    }

    /** What it is for, in a line of Markdown. */
    public String meaning() {
        return meaning;
    }
}
