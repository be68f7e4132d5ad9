<?php
/**
 * One page of settings: the hub, its look, and where the files come from.
 *
 * @package NpqWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Lets WordPress keep the settings, and nothing that was not looked at. */
function npq_widgets_register_setting() {
	register_setting(
		'npq_widgets',
		NPQ_WIDGETS_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'npq_widgets_sanitize_settings',
			'default'           => array(),
		)
	);
}
add_action( 'admin_init', 'npq_widgets_register_setting' );

/** Adds the page to the menu. */
function npq_widgets_add_page() {
	add_options_page( __( 'NPQ widgets', 'npq-widgets' ), __( 'NPQ widgets', 'npq-widgets' ), 'manage_options', 'npq-widgets', 'npq_widgets_print_page' );
}
add_action( 'admin_menu', 'npq_widgets_add_page' );

/**
 * What each setting is called, and what to write.
 *
 * @return array<string, array{0: string, 1: string}>
 */
function npq_widgets_labels() {
	return array(
		'hub'            => array( __( 'Hub areas that you serve', 'npq-widgets' ), __( 'Codes, with a comma between, such as EE5.', 'npq-widgets' ) ),
		'name'           => array( __( 'Your hub’s name', 'npq-widgets' ), __( 'As visitors know it.', 'npq-widgets' ) ),
		'action-url'     => array( __( 'Where visitors should go next', 'npq-widgets' ), __( 'A link, such as your NPQ page or a form.', 'npq-widgets' ) ),
		'action-label'   => array( __( 'What that link says', 'npq-widgets' ), __( 'Such as: Ask us about NPQs.', 'npq-widgets' ) ),
		'email'          => array( __( 'Email address for questions', 'npq-widgets' ), __( 'An address of the hub, not of a person.', 'npq-widgets' ) ),
		'providers'      => array( __( 'Lead providers that you work with', 'npq-widgets' ), __( 'Names as in teach-first, with a comma between.', 'npq-widgets' ) ),
		'src'            => array( __( 'Address of your own file of dates and prices', 'npq-widgets' ), __( 'Such as /npq/our-npqs.json. One date needs no file: use the fields below.', 'npq-widgets' ) ),
		'schools'        => array( __( 'Folder of your own index of schools', 'npq-widgets' ), __( 'Such as https://files.hub.example/schools/. Empty: the list that is built in.', 'npq-widgets' ) ),
		'next-start'     => array( __( 'Courses start on', 'npq-widgets' ), __( 'Year, month and day, such as 2027-01-19.', 'npq-widgets' ) ),
		'apply-by'       => array( __( 'Last day to apply', 'npq-widgets' ), __( 'Year, month and day, such as 2027-01-08.', 'npq-widgets' ) ),
		'in-person-days' => array( __( 'Days in person', 'npq-widgets' ), __( 'Such as 4.', 'npq-widgets' ) ),
		'venue'          => array( __( 'Where they are', 'npq-widgets' ), __( 'The name of the place, as visitors know it.', 'npq-widgets' ) ),
		'places'         => array( __( 'Places', 'npq-widgets' ), __( 'open, waiting list or full.', 'npq-widgets' ) ),
		'accent'         => array( __( 'Your colour', 'npq-widgets' ), __( 'One CSS colour, such as #7a1f5c.', 'npq-widgets' ) ),
		'theme'          => array( __( 'Light or dark', 'npq-widgets' ), __( 'light, dark or host.', 'npq-widgets' ) ),
		'radius'         => array( __( 'Corners', 'npq-widgets' ), __( '0px to 24px.', 'npq-widgets' ) ),
		'density'        => array( __( 'Spacing', 'npq-widgets' ), __( 'compact, normal or roomy.', 'npq-widgets' ) ),
		'base'           => array( __( 'Folder that the files are served from', 'npq-widgets' ), __( 'Leave it empty: the files are in this plug-in.', 'npq-widgets' ) ),
	);
}

/** The page itself. */
function npq_widgets_print_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$labels = npq_widgets_labels();
	echo '<div class="wrap"><h1>' . esc_html__( 'NPQ widgets', 'npq-widgets' ) . '</h1>';
	echo '<p>' . esc_html__( 'All of this is optional. Every widget shows it. To add a widget, press + in a page and search for NPQ.', 'npq-widgets' ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( 'npq_widgets' );
	echo '<table class="form-table" role="presentation"><tbody>';
	foreach ( npq_widgets_settings() as $name => $value ) {
		list( $label, $hint ) = isset( $labels[ $name ] ) ? $labels[ $name ] : array( $name, '' );
		printf(
			'<tr><th scope="row"><label for="npq-%1$s">%2$s</label></th><td><input type="text" class="regular-text" id="npq-%1$s" name="%3$s[%1$s]" value="%4$s" aria-describedby="npq-%1$s-hint"><p class="description" id="npq-%1$s-hint">%5$s</p></td></tr>',
			esc_attr( $name ),
			esc_html( $label ),
			esc_attr( NPQ_WIDGETS_OPTION ),
			esc_attr( $value ),
			esc_html( $hint )
		);
	}
	echo '</tbody></table>';
	submit_button();
	echo '</form></div>';
}
